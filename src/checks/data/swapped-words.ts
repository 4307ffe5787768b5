/** Words that other words become when two of their letters change places: as likely meant as slipped. */
export const SWAPPED_WORDS: ReadonlySet<string> = new Set((
  'quiet quite trail trial diary dairy angel angle untied united casual causal martial marital scared sacred silver sliver filed field tired tried spilt split brunt burnt '
  + 'three there perfect prefect complied compiled singer signer кончено конечно signe singe chien chine maire marie diene deine'
).split(' '));
