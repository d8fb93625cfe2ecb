package dev.parley.graph;

import org.springframework.data.neo4j.repository.Neo4jRepository;
import org.springframework.stereotype.Repository;

/** Looks articles up by their ids and states. Written are they by {@link ArticleStore}'s own statements. */
@Repository("storedArticleNodes")
interface ArticleNodes extends Neo4jRepository<ArticleNode, String> {
    long countByState(String state);
}
