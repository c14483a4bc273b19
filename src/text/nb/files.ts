/** What the head of the app and an empty Home say of files. The rest stands in `exchange`, which comes when it is asked for. */
export const files = {
  open: 'Åpne en fil',
  drop: 'Slipp filen her for å åpne den. Du kan slippe flere på en gang.',
  copyStopped: 'Kopi til mappen har stoppet',
};
