// `node scripts/astro.mjs build|dev`: Astro without its usage statistics; nothing here asks another host.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { build, dev } = await import('astro');
try {
  await (process.argv[2] === 'dev' ? dev({}) : build({}));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
