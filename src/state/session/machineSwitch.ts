import { create, type StoreApi, type UseBoundStore } from 'zustand';

/** Something a person has on or off on this machine. */
export type MachineSwitch = {
  useChoice: UseBoundStore<StoreApi<{ enabled: boolean }>>;
  choose: (enabled: boolean) => void;
};

/**
 * A choice that is kept on this machine, and is what it is by default until somebody chooses.
 * @param key in local storage
 * @param byDefault what holds until then
 */
export function createMachineSwitch(key: string, byDefault: 'on' | 'off'): MachineSwitch {
  const useChoice = create<{ enabled: boolean }>()(() => ({ enabled: byDefault === 'on' }));
  // Afterwards: the page that lies ready-made in the build, where nothing is chosen, is taken over as it stands.
  useChoice.setState({ enabled: isOn(key, byDefault) });
  const choose = (enabled: boolean) => {
    try {
      localStorage.setItem(key, enabled ? 'on' : 'off');
    } catch {
      // Private mode without storage: the choice holds for this visit.
    }
    useChoice.setState({ enabled });
  };
  return { useChoice, choose };
}

/** Anything kept but the two words is no choice. */
function isOn(key: string, byDefault: 'on' | 'off'): boolean {
  const other = byDefault === 'on' ? 'off' : 'on';
  return (keptAt(key) === other ? other : byDefault) === 'on';
}

function keptAt(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
