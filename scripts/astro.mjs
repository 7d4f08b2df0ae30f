// `node scripts/astro.mjs build|dev|sync`: Astro without its usage statistics; nothing here asks another host.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { build, dev, sync } = await import('astro');
const command = { build, dev, sync }[process.argv[2]];
try {
  await command({});
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
