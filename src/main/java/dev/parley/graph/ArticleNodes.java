package dev.parley.graph;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** Looks articles up by their ids and states. Written are they by {@link ArticleStore}'s own statements. */
interface ArticleNodes extends Neo4jRepository<ArticleNode, String> {
    long countByState(String state);
}
