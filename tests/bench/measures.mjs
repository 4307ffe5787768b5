// Loaded before the program (`node --import`): at its end writes where MEASURES_FILE says the most memory it ever held, in bytes,
// and the processor time it took, in milliseconds.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.MEASURES_FILE, JSON.stringify({ peak: maxRSS * 1024, cpu: (userCPUTime + systemCPUTime) / 1000 }));
});
