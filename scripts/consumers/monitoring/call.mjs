import { RongCloud } from 'rongkit';
import intact from './expect-intact.cjs';

await intact.expectIntact(RongCloud);
