// A build in a process of its own: what it says is kept together with what other steps say meanwhile.
import { ensureBuild } from '../../src/cli/ground/build.js';
import { report } from '../../src/cli/ground/report.js';

ensureBuild().catch(report);
