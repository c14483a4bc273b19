import { createMachineSwitch } from '../session/machineSwitch.ts';

/**
 * Whether single keys act. They can be turned off, for those who speak to the machine or strike keys by accident
 * (WCAG 2.1.4).
 */
export const { useChoice: useShortcutChoice, choose: chooseShortcuts } = createMachineSwitch(
  'rettesnor-shortcuts',
  'on',
);

/** Whether the next requirement comes by itself when one is answered and no more is expected of it. */
export const { useChoice: useAdvanceChoice, choose: chooseAdvance } = createMachineSwitch(
  'rettesnor-advance',
  'on',
);

/** Whether one requirement is shown at a time, instead of all of them below each other. */
export const { useChoice: useOneAtATimeChoice, choose: chooseOneAtATime } = createMachineSwitch(
  'rettesnor-one-at-a-time',
  'off',
);
