import { LANGUAGE, LAUNCH } from './manifest.ts';
import type { Described } from './manifest.ts';
import { document, element } from './xml.ts';
import type { Element } from './xml.ts';

const CP = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
const MD = 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1';

/**
 * imsmanifest.xml of SCORM 1.2: one organization with one SCO (Content Aggregation Model 2.3.2), which says everything
 * of modules and papers at run time. It has no adlcp:masteryscore: a platform would go by the score alone at the end of each session
 * (RTE 3.4.4, lesson_status), though a paper also wants so much of each unit, and may be tried again.
 */
export function scorm12Manifest({ name, title, description, version, files }: Described): string {
  return document(
    element(
      'manifest',
      {
        identifier: `service-from-the-heart-${name}`,
        version,
        xmlns: CP,
        'xmlns:adlcp': ADLCP,
        'xmlns:imsmd': MD,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${CP} imscp_rootv1p1p2.xsd ${ADLCP} adlcp_rootv1p2.xsd ${MD} imsmd_rootv1p2p1.xsd`,
      },
      element(
        'metadata',
        {},
        element('schema', {}, 'ADL SCORM'),
        element('schemaversion', {}, '1.2'),
        element('imsmd:lom', {}, general(title, description), lifecycle(version)),
      ),
      element(
        'organizations',
        { default: 'organization' },
        element(
          'organization',
          { identifier: 'organization' },
          element('title', {}, title),
          element(
            'item',
            { identifier: 'item', identifierref: 'resource', isvisible: 'true' },
            element('title', {}, title),
          ),
        ),
      ),
      element(
        'resources',
        {},
        element(
          'resource',
          { identifier: 'resource', type: 'webcontent', 'adlcp:scormtype': 'sco', href: LAUNCH },
          ...files.map((file) => element('file', { href: file })),
        ),
      ),
    ),
  );
}

function general(title: string, description: string): Element {
  return element(
    'imsmd:general',
    {},
    element('imsmd:title', {}, text(title)),
    element('imsmd:language', {}, LANGUAGE),
    element('imsmd:description', {}, text(description)),
  );
}

function lifecycle(version: string): Element {
  return element('imsmd:lifecycle', {}, element('imsmd:version', {}, text(version)));
}

function text(value: string): Element {
  return element('imsmd:langstring', { 'xml:lang': LANGUAGE }, value);
}
