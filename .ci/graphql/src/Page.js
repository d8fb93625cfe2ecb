// What a page built with Relay would ask; only compiled, never run.
import {graphql} from 'relay-runtime';

export const page = graphql`
  query PageQuery($id: ID!, $count: Int, $cursor: String) {
    node(id: $id) { ...Page_actor @arguments(count: $count, cursor: $cursor) }
  }
`;

export const actor = graphql`
  fragment Page_actor on Actor
  @argumentDefinitions(count: {type: "Int", defaultValue: 10}, cursor: {type: "String"})
  @refetchable(queryName: "PageActorRefetchQuery") {
    id
    name
    meetings(first: $count, after: $cursor) @connection(key: "Page_meetings") {
      edges { node { id status time { edtf } } }
    }
  }
`;

export const watch = graphql`
  subscription PageWatchSubscription($where: TimelineWhere) {
    timelineChanged(where: $where) { eventId count changed { title } }
  }
`;

export const ingest = graphql`
  mutation PageIngestMutation($input: IngestArticleInput!) {
    ingestArticle(input: $input) { article { id state } userErrors { code message path } }
  }
`;
