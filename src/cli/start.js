// Nothing newer than an old Node can read stands here, so that it too gets its sentence.
import { oldNode } from './ground/old-node.js';

const sentence = oldNode(process.versions.node);
if (sentence) {
	console.error(sentence);
	process.exitCode = 1;
} else {
	import('./ground/start-up.js').then((module) => module.startUp());
}
