// Loaded before the program (`node --import`): at its end writes the most memory it ever held, in bytes, where PEAK_FILE says.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS * 1024)));
