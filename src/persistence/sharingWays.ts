/** The ways of sharing, each with the setting that holds what was chosen for it: nothing there means that it is off. */
export const sharingWays = { mappe: 'sharedFolder', direkte: 'sharedLive' } as const;

/** What a way of sharing is called where more than one may be. */
export type SharingWay = keyof typeof sharingWays;

/** What they are called. */
export const sharingWayNames: readonly SharingWay[] = ['mappe', 'direkte'];
