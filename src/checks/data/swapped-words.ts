/** Words that other words become when two of their letters change places: as likely meant as slipped. */
export const SWAPPED_WORDS: ReadonlySet<string> = new Set((
  'quiet quite trail trial diary dairy angel angle untied united casual causal martial marital scared sacred silver sliver filed field tired tried spilt split brunt burnt '
  + 'three there perfect prefect complied compiled singer signer кончено конечно signe singe chien chine maire marie diene deine '
  + 'contar contra sobar sobra piedra pierda piedras pierdas pedra perda pedras perdas prato parto prata parta preto perto torno trono quarto quatro presa persa presas persas preso perso presi persi prese perse prati parti torta trota '
  + 'plier piler crier cirer trier tirer triés tirés tries tires signes singes contre conter entre enter montre monter votre voter notre noter sucre sucer sterben streben '
  + 'barely barley unite untie lions loins piers pries trails trials dairies diaries angels angles signed singed signing singing signs sings discrete discreet fired fried fires fries piled plied piles plies files flies '
  + 'salve slave salves slaves carve crave carved craved clasp claps complaint compliant город гордо долог долго полон полно'
).split(' '));
