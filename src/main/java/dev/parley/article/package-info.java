/** What comes in: an article's verbatim text, where and when it was published, what of it is not story. */
@NullMarked
@ApplicationModule(allowedDependencies = {"rules", "time"})
package dev.parley.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
