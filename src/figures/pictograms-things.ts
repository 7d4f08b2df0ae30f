/** Small drawings of things. */
const line = (d: string): string => `<path class="l" d="${d}"/>`;
const thin = (d: string): string => `<path class="l th" d="${d}"/>`;
const sheet = (d: string): string => `<path class="l p" d="${d}"/>`;
/** Filled with the pale green of clothing. */
const wash = (d: string): string => `<path class="l wash" d="${d}"/>`;
const accent = (d: string): string => `<path class="l a" d="${d}"/>`;
const tick = (d: string): string => `<path class="ok" d="${d}"/>`;
const point = (x: number, y: number, radius: number): string =>
  `<circle class="k" cx="${x}" cy="${y}" r="${radius}"/>`;

export const THINGS = {
  bell:
    wash('M-17 11 C-17 -15 17 -15 17 11Z') +
    sheet('M-22 11 H22 V18 H-22Z') +
    line('M0 -9 V-14 M-4 -14 H4') +
    '<path class="leader" d="M-19 -9 l-4 -4 M19 -9 l4 -4 M-11 -17 l-2.6 -5 M11 -17 l2.6 -5"/>',
  book:
    sheet(
      'M0 -13 C-6 -18 -16 -18 -22 -15 V15 C-16 12 -6 12 0 17 C6 12 16 12 22 15 V-15 C16 -18 6 -18 0 -13Z M0 -13 V17',
    ) + thin('M-16 -8 q6 -1.6 11 1 M-16 0 q6 -1.6 11 1 M16 -8 q-6 -1.6 -11 1 M16 0 q-6 -1.6 -11 1'),
  calendar:
    sheet('M-19 -16 H19 V21 H-19Z') +
    wash('M-19 -16 H19 V-6 H-19Z') +
    line('M-10 -21 v9 M10 -21 v9') +
    tick('M-8 7 l6 7 11 -13'),
  clipboard:
    sheet('M-17 -18 H17 V22 H-17Z') +
    wash('M-8 -22 H8 V-13 H-8Z') +
    tick('M-12 -3 l3 3.6 5 -6.4 M-12 11 l3 3.6 5 -6.4') +
    thin('M1 -2 H12 M1 12 H12'),
  collar:
    wash('M-22 22 V6 C-22 -4 -14 -8 -7 -12 L0 12 L7 -12 C14 -8 22 -4 22 6 V22Z') +
    sheet('M-7 -12 L0 12 L7 -12 L5 -20 H-5Z') +
    accent('M-4 -9 H4 L2 -3 L3 6 L0 12 L-3 6 L-2 -3Z') +
    '<path class="l th p" d="M9 5 h8 v5 h-8Z"/>',
  desk:
    sheet('M-22 4 H22 V10 H-22Z') +
    wash('M-18 10 H18 V22 H-18Z') +
    sheet('M-16 4 l1.4 -8 h8.2 l1.4 8Z') +
    wash('M-10.4 -4 C-18 -10 -16 -18 -10.4 -22 C-5 -18 -3 -10 -10.4 -4Z') +
    sheet('M3 -13 H18 V-1 H3Z M10.5 -1 V4') +
    thin('M7 -7 H14'),
  door:
    sheet('M-15 22 V-22 H13 V22') +
    wash('M-15 -22 L3 -16 V24 L-15 22Z') +
    point(-1, 4, 1.7) +
    line('M13 22 H22 M-22 22 H-15'),
  ear:
    sheet('M-8 -8 C-8 -25 16 -25 16 -6 C16 4 6 6 6 14 C6 23 -6 25 -8 14') +
    line('M-2 -7 C-2 -16 9 -15 9 -7 C9 -1 2 0 2 6') +
    '<path class="leader" d="M-14 -14 q-4.6 7 0 15 M-20 -18 q-7 11 0 23"/>',
  exit:
    sheet('M-20 22 V-22 H6 V-8 M6 8 V22 H-20') +
    wash('M-20 -22 L-8 -16 V16 L-20 22Z') +
    line('M-2 0 H21 M13 -8 L21 0 L13 8'),
  form:
    sheet('M-15 -21 H8 L16 -13 V21 H-15Z M8 -21 V-13 H16') +
    thin('M-9 -8 H6 M-9 -1 H10') +
    tick('M-7 11 l4.6 5 9 -10'),
  heart:
    '<path class="l heart" d="M0 -10 C-6 -25 -25 -13 0 8 C25 -13 6 -25 0 -10Z"/>' +
    sheet(
      'M-22 9 C-14 6 -8 10 -2 12 C4 12 6 16 0 16.6 L-6 16.4 M0 16.6 L17 9 C22 8 22 12 19 14 L3 22.4 C-6 24 -12 19 -22 19',
    ),
  lock:
    line('M-10 -3 V-11 C-10 -24 10 -24 10 -11 V-3') +
    wash('M-17 -3 H17 V21 H-17Z') +
    point(0, 6, 3) +
    line('M0 6 V14'),
  notes:
    sheet('M-19 -21 H10 V21 H-19Z') +
    thin('M-13 -12 H4 M-13 -4 H4 M-13 4 H0') +
    accent('M19 -13 L6 8 L4.6 14.6 L10 11 L23 -10Z'),
  phone:
    sheet('M-14 -22 H6 q3 0 3 3 V19 q0 3 -3 3 H-14 q-3 0 -3 -3 V-19 q0 -3 3 -3Z M-17 -14 H9 M-17 13 H9') +
    point(-4, 17.5, 1.4) +
    '<path class="leader" d="M14 -8 q5 8 0 16 M19 -13 q8 13 0 26"/>',
  plug:
    line('M-6 -6 V-18 M6 -6 V-18 M0 14 V24') + wash('M-13 -6 H13 V3 C13 11 7 15 0 15 C-7 15 -13 11 -13 3Z'),
  question:
    sheet('M-21 -21 H21 V12 H2 L-8 22 V12 H-21Z') +
    line('M-6 -10 C-6 -19 7 -18 6.4 -10 C6 -5 0 -5 0 0') +
    point(0, 6, 1.7),
  receipt:
    sheet('M-8 -22 H20 V21 l-4.7 -4.4 -4.6 4.4 -4.7 -4.4 -4.7 4.4 -5.3 -4.4Z') +
    thin('M-1 -14 H13 M-1 -6 H13 M5 2 H13') +
    '<circle class="l a" cx="-11" cy="9" r="10"/>' +
    sheet('M-14 6 h6 v6 h-6Z'),
  rosette:
    wash('M-9 5 L-14 22 L-7 19 L-2 23 L1 8Z M9 5 L14 22 L7 19 L2 23 L-1 8Z') +
    '<circle class="l p" cx="0" cy="-6" r="15"/>' +
    '<path class="l th heart" d="M0 -9 C-4 -18 -16 -11 0 3 C16 -11 4 -18 0 -9Z"/>',
  seal:
    sheet('M-18 -21 H18 V21 H-18Z') +
    thin('M-11 -12 H11 M-11 -4 H11 M-11 4 H-2') +
    '<path class="stamp" d="M2 4 h11 v11 h-11Z"/>',
  shield: wash('M0 -23 L18 -16 V0 C18 12 9 19 0 23 C-9 19 -18 12 -18 0 V-16Z') + tick('M-8 -1 l6 7 11 -13'),
  shop:
    sheet('M-18 -4 V22 H18 V-4Z') +
    wash('M-18 -20 H18 L23 -6 Q17 2 11.5 -6 Q6 2 0 -6 Q-6 2 -11.5 -6 Q-17 2 -23 -6Z') +
    line('M-7 22 V7 H7 V22'),
  spanner: wash(
    'M-16 21 C-21 20 -22 16 -19 13 L1 -6 C-2 -17 8 -25 17 -20 L9 -12 L13 -8 L20 -16 C25 -7 16 3 6 0 L-13 20 Q-14 21.4 -16 21Z',
  ),
  talk:
    wash('M-22 -20 H8 V2 H-6 L-13 9 V2 H-22Z') +
    sheet('M-6 -8 H22 V13 H14 V20 L7 13 H-6Z') +
    thin('M0 -1 H16 M0 6 H10'),
  umbrella:
    wash('M-22 0 C-20 -27 20 -27 22 0 Q16.5 -5 11 0 Q5.5 -5 0 0 Q-5.5 -5 -11 0 Q-16.5 -5 -22 0Z') +
    line('M0 -20 V-24 M0 0 V16 q0 6 6 6 q6 0 6 -6'),
  washer:
    sheet('M-17 -22 H17 V22 H-17Z M-17 -12 H17') +
    '<circle class="l wash" cx="0" cy="5" r="11"/>' +
    thin('M-7 6 q3.5 -4 7 0 q3.5 4 7 0') +
    point(11, -17, 1.7),
};
