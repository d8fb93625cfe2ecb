package dev.parley.timeline;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.RelationshipPattern;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Builds the statement that reads the same page of what is linked to each of several things. Linked to them can be far
 * more than their pages hold. So where an index keeps all in the order wanted, that is walked a while from where the
 * pages begin: a thing whose page is full by then is done with, and only what is linked to the others, which is little
 * of all, has to be put in order.
 */
final class LinkedPages {
    /** Far less than what those in the news are linked to, far more than their pages hold. */
    static final int WALK = 5_000;

    private static final SymbolicName PARENT = Cypher.name("p");
    private static final SymbolicName PARENTS = Cypher.name("parents");
    private static final SymbolicName LINKS = Cypher.name("links");
    private static final SymbolicName FULL = Cypher.name("full");
    private static final SymbolicName MET = Cypher.name("met");
    private static final SymbolicName WALKED = Cypher.name("walked");
    private static final SymbolicName ROWS = Cypher.name("rows");

    private final PageStatements pages;
    private final Relation relation;
    private final int walk;
    private final AsOf asOf;
    private final Node parent;
    private final Matched row;
    private final SortKey key;

    /** @param walk how many entries the walk passes; no more links than that are put in order without it */
    LinkedPages(PageStatements pages, Relation relation, int walk) {
        this.pages = pages;
        this.relation = relation;
        this.walk = walk;
        this.asOf = new AsOf(pages.moment());
        this.parent = asOf.named(relation.source(), PARENT.getValue());
        this.row = asOf.from(parent, relation);
        this.key = new SortKey(pages.question());
    }

    /** For each of the parameter {@code ids} a row with the columns {@code parent}, {@code rows} and {@code total}. */
    Statement statement() {
        var parents = Cypher.unwind(Cypher.parameter("ids"))
                .as("id")
                .match(parent)
                .where(parent.property("id").isEqualTo(Cypher.name("id")));
        Expression id = parent.property("id").as("parent");
        if (!canBeWalked()) {
            return parents.call(pages.collected(asOf, row, Cypher.noCondition()), PARENT)
                    .returning(id, ROWS, pages.total(relation))
                    .build();
        }
        return parents.with(
                        Cypher.collect(PARENT).as(PARENTS),
                        Cypher.sum(Cypher.count(links())).as(LINKS))
                .call(walk(), PARENTS, LINKS)
                .unwind(PARENTS)
                .as(PARENT.getValue())
                .with(PARENT, walkedOf(PARENT).as(WALKED))
                .call(pages.collected(asOf, row, WALKED.isNull()), PARENT, WALKED)
                .returning(id, Cypher.coalesce(WALKED, ROWS).as(ROWS), pages.total(relation))
                .build();
    }

    private boolean canBeWalked() {
        return asOf.isNow()
                && pages.question().order().field() == Order.Field.TIME
                && relation.target().isKeptInOrder();
    }

    /** Of whatever kind they lead to, since only then is their number known without counting. */
    private RelationshipPattern links() {
        return Cypher.anyNode(PARENT).relationshipWith(Cypher.anyNode(), relation.direction(), relation.types());
    }

    /** One row: of whom of {@code parents} the page is full after the walk, and what stands on it. */
    Statement walk() {
        int size = pages.question().window().size() + 1;
        Expression first =
                Cypher.subListUntil(Cypher.collect(row.thing().getRequiredSymbolicName()), Cypher.literalOf(size));
        Expression columns =
                Cypher.listWith(row.thing().getRequiredSymbolicName()).in(MET).returning(pages.columns(row, key));
        return Cypher.unwind(Cypher.caseExpression()
                        .when(LINKS.gt(Cypher.literalOf(walk)))
                        .then(Cypher.listOf(Cypher.literalTrue()))
                        .elseDefault(Cypher.listOf()))
                .as("worthwhile")
                .call(passed())
                .match(row.pattern())
                .where(Conditions.both(PARENT.in(PARENTS), pages.wanted(asOf, row)))
                .withDistinct(PARENT, row.thing().getRequiredSymbolicName())
                .orderBy(key.order(row))
                .with(PARENT, first.as(MET))
                .where(Cypher.size(MET).isEqualTo(Cypher.literalOf(size)))
                .returning(Cypher.collect(Cypher.mapOf("parent", PARENT, "rows", columns))
                        .as(FULL))
                .build();
    }

    private Statement passed() {
        Matched any = new Matched(row.thing(), row.thing(), row.thing(), null, Cypher.noCondition());
        return Cypher.match(row.thing())
                .where(key.behind(any))
                .with(row.thing())
                .orderBy(key.order(any))
                .limit(walk)
                .returning(row.thing())
                .build();
    }

    private static Expression walkedOf(SymbolicName parent) {
        SymbolicName each = Cypher.name("each");
        Condition own = Cypher.property(each, "parent").isEqualTo(parent);
        return Cypher.head(Cypher.listWith(each).in(FULL).where(own).returning(Cypher.property(each, "rows")));
    }
}
