package dev.parley.resolve.negotiation;

import dev.parley.resolve.Facts;
import dev.parley.resolve.Issue;
import dev.parley.resolve.Thing;
import dev.parley.resolve.strand.Strand;

/** An issue while the story is told: all that is said of it tells of it. */
final class IssueStrand extends Strand {
    private final Issue issue;

    IssueStrand(Issue issue) {
        super(issue.id(), Thing.Kind.ISSUE);
        this.issue = issue;
    }

    Issue issue() {
        return issue;
    }

    @Override
    public Facts facts() {
        return new Facts.OfIssue(issue.name());
    }
}
