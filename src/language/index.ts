export { detectLanguages, type Detection, type DetectOptions } from './detect.js';
export { languageName, matchesLanguage, parseLanguage } from './names.js';
export { splitByLanguage, type LanguagePart } from './split.js';
