import { describeOnNeo4j } from '../../neo4j/describe-on-neo4j.ts';
import { describeReviews } from './reviews-contract.ts';

describeOnNeo4j('reviews', (servers) => {
  describeReviews('reviews in a Neo4j', async () => {
    const database = await servers.take();
    return { neo4j: database.address, end: database.giveBack };
  });
});
