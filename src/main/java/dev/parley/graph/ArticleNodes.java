package dev.parley.graph;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** Single articles by id. */
interface ArticleNodes extends Neo4jRepository<ArticleNode, String> {}
