/**
 * Neo4j plan: the second wall before a user's query. The server says, before it runs anything,
 * what kind of query it is and which steps it takes.
 *
 * @module cypher/neo4j-plan
 */
import type { Plan, ResultSummary } from 'neo4j-driver';
import { isAllowedProcedure, refused } from './guard.js';

/** Steps that reach out of the graph or look into the server. */
const OUTSIDE = /^(?:LoadCSV|Show|Terminate|Create|Drop|Alter|Grant|Deny|Revoke|SystemProcedureCall|RemoteBatch|RunQueryAt|ExecutePlan)/;

/** @throws {DiplographError} code `query-writes` */
export function checkPlan({ queryType, plan }: ResultSummary): void {
  if (queryType !== 'r') throw refused(queryType === 's' ? 'it changes the schema or the server' : 'it writes');
  if (plan) checkStep(plan);
}

function checkStep(step: Plan): void {
  const name = step.operatorType.replace(/@.*$/, '');
  if (OUTSIDE.test(name)) throw refused(`it takes the step ${name}, which leaves the graph`);
  if (name === 'ProcedureCall') checkProcedure(String(step.arguments.Details ?? ''));
  step.children.forEach(checkStep);
}

/** @param details such as `db.labels() :: (label :: STRING)` */
function checkProcedure(details: string): void {
  const name = /^[`\w.]+/.exec(details)?.[0].replaceAll('`', '') ?? details;
  if (!isAllowedProcedure(name)) throw refused(`it calls ${name}`);
}
