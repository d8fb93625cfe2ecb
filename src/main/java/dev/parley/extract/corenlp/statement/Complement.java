package dev.parley.extract.corenlp.statement;

/** In what form a cue takes its content. */
enum Complement {
    /** A clause with or without "that", or a quotation. */
    CLAUSE,
    /** A clause with "that", or a quotation. */
    THAT,
    /** "promised to ...": an infinitive of the same subject. */
    INF,
    /** "urged X to ...": an infinitive of whom it is said to. */
    ASK,
    /** "demanded the release": a noun phrase. */
    OBJECT,
    /** "described X as ...". */
    AS,
    /** "called X ...". */
    NAME,
    /** "accused X of ...". */
    OF,
    /** "criticised X for ...". */
    FOR,
    /** "congratulated X on ...". */
    ON,
    /** "X is expected to ...": in the passive, the subject and its infinitive. */
    RAISED,
    /** Not content: the object is who is spoken to. */
    HEARER
}
