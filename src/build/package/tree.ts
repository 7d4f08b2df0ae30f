import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** @returns the element's children, for a template those that wait in it */
export function childrenOf(node: Tree.Element): Tree.ChildNode[] {
  return 'content' in node ? (node as Tree.Template).content.childNodes : node.childNodes;
}

/** @returns every element below, the node itself not, in the order of the page */
export function elementsIn(node: Tree.ParentNode): Tree.Element[] {
  const children = 'attrs' in node ? childrenOf(node) : node.childNodes;
  return children.flatMap((child) => ('attrs' in child ? [child, ...elementsIn(child)] : []));
}

export function attribute(node: Tree.Element, name: string): string | undefined {
  return node.attrs.find((attr) => attr.name === name)?.value;
}

export function setAttribute(node: Tree.Element, name: string, value: string): void {
  const found = node.attrs.find((attr) => attr.name === name);
  if (found) found.value = value;
  else node.attrs.push({ name, value });
}

export function hasClass(node: Tree.Element, name: string): boolean {
  return attribute(node, 'class')?.split(' ').includes(name) ?? false;
}

/** Takes a node out of the page, with all that is in it. */
export function remove(node: Tree.ChildNode): void {
  replace(node, []);
}

/** Puts what is in an element in its place. */
export function unwrap(node: Tree.Element): void {
  const children = childrenOf(node);
  for (const child of children) child.parentNode = node.parentNode;
  replace(node, children);
}

export function parentOf(node: Tree.ChildNode): Tree.Element | undefined {
  return node.parentNode && 'attrs' in node.parentNode ? node.parentNode : undefined;
}

/** @returns the nearest element around it of that kind */
export function around(
  node: Tree.ChildNode,
  is: (parent: Tree.Element) => boolean,
): Tree.Element | undefined {
  const parent = parentOf(node);
  return parent && (is(parent) ? parent : around(parent, is));
}

function replace(node: Tree.ChildNode, others: readonly Tree.ChildNode[]): void {
  const siblings = node.parentNode?.childNodes ?? [];
  const at = siblings.indexOf(node);
  if (at >= 0) siblings.splice(at, 1, ...others);
}
