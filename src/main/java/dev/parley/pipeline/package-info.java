/** The conductor: receive, extract, resolve, write; durable and resumable. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "article",
            "extract",
            "extract :: corenlp",
            "resolve",
            "resolve :: story",
            "graph",
            "time"
        })
package dev.parley.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
