/** The commands of the terminal. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "pipeline",
            "stream",
            "archive",
            "timeline",
            "extract",
            "extract :: corenlp",
            "article",
            "eval",
            "resolve",
            "resolve :: story",
            "database",
            "security",
            "time"
        })
package dev.parley.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
