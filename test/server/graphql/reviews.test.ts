import { describeReviews } from './reviews-contract.ts';

describeReviews('reviews in a file', async () => ({}));
