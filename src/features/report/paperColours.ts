/** Colours that go with any logo and can be read on white, and under white. */
export const paperColours = {
  blue: '#16324f',
  green: '#1f5a3d',
  burgundy: '#7a1f3d',
  violet: '#4b2e83',
  graphite: '#3a3f47',
} as const;
