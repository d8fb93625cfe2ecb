package dev.parley.resolve;

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
    Facts facts() {
        return new Facts.OfIssue(issue.name());
    }
}
