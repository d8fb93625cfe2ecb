/** Whether a meeting was held, is planned, proposed, put off, called off or denied. */
@NullMarked
package dev.parley.extract.corenlp.meeting.status;

import org.jspecify.annotations.NullMarked;
