// Nothing newer than an old Node can read stands here, so that it too gets its sentence.
import { oldNode } from '../src/cli/ground/old-node.js';

const sentence = oldNode(process.versions.node);
if (sentence) {
	console.error(sentence);
	process.exitCode = 1;
} else {
	import('./ground/test-run.js').then((module) => module.testRun());
}
