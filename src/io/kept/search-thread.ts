import { parentPort, workerData } from 'node:worker_threads';
import { makeSearch, type SearchTask } from './search-of.ts';

// The thread in which the search of a large corpus is made.

const task: SearchTask = workerData;
parentPort?.postMessage(await makeSearch(task));
