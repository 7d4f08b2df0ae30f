import { LAUNCH } from './manifest.ts';
import type { Described } from './manifest.ts';
import { document, element } from './xml.ts';

const CP = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_v1p3';
const ADLSEQ = 'http://www.adlnet.org/xsd/adlseq_v1p3';
const ADLNAV = 'http://www.adlnet.org/xsd/adlnav_v1p3';
const IMSSS = 'http://www.imsglobal.org/xsd/imsss';

/**
 * imsmanifest.xml of SCORM 2004 4th Edition: one organization with one SCO. Completion and success are the content's to
 * say (Content Aggregation Model 5.1.10, delivery controls). Objectives of modules and papers are named at run time: each
 * that stood here without a measure would be one of 1.0 to Moodle, and cmi.scaled_passing_score with it.
 */
export function scorm2004Manifest({ name, title, version, files }: Described): string {
  return document(
    element(
      'manifest',
      {
        identifier: `service-from-the-heart-${name}`,
        version,
        xmlns: CP,
        'xmlns:adlcp': ADLCP,
        'xmlns:adlseq': ADLSEQ,
        'xmlns:adlnav': ADLNAV,
        'xmlns:imsss': IMSSS,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': [
          `${CP} imscp_v1p1.xsd`,
          `${ADLCP} adlcp_v1p3.xsd`,
          `${ADLSEQ} adlseq_v1p3.xsd`,
          `${ADLNAV} adlnav_v1p3.xsd`,
          `${IMSSS} imsss_v1p0.xsd`,
        ].join(' '),
      },
      element(
        'metadata',
        {},
        element('schema', {}, 'ADL SCORM'),
        element('schemaversion', {}, '2004 4th Edition'),
      ),
      element(
        'organizations',
        { default: 'organization' },
        element(
          'organization',
          { identifier: 'organization', 'adlseq:objectivesGlobalToSystem': 'false' },
          element('title', {}, title),
          element(
            'item',
            { identifier: 'item', identifierref: 'resource', isvisible: 'true' },
            element('title', {}, title),
            element(
              'imsss:sequencing',
              {},
              element('imsss:deliveryControls', {
                tracked: 'true',
                completionSetByContent: 'true',
                objectiveSetByContent: 'true',
              }),
            ),
          ),
          // Lets a platform begin with the only item by itself.
          element('imsss:sequencing', {}, element('imsss:controlMode', { choice: 'true', flow: 'true' })),
        ),
      ),
      element(
        'resources',
        {},
        element(
          'resource',
          { identifier: 'resource', type: 'webcontent', 'adlcp:scormType': 'sco', href: LAUNCH },
          ...files.map((file) => element('file', { href: file })),
        ),
      ),
    ),
  );
}
