package dev.parley.extract.corenlp.time;

import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.time.Reading.Ahead;
import dev.parley.extract.corenlp.time.Reading.Base;
import dev.parley.extract.corenlp.time.Reading.Constant;
import dev.parley.extract.corenlp.time.Reading.Dated;
import dev.parley.extract.corenlp.time.Reading.Stretch;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.util.Optional;

/** Lays one article's readings on the calendar, in the order in which they are told. */
final class Resolver {
    private final Reference reference;
    private final Narrative narrative = new Narrative();

    Resolver(Reference reference) {
        this.reference = reference;
    }

    /** What an expression came to. */
    record Resolved(TimeExpression.Type type, String value, TimeSpan span) {}

    void beginSentence() {
        narrative.beginSentence();
    }

    Resolved resolve(Reading reading, Tense tense) {
        return switch (reading) {
            case Constant constant -> new Resolved(constant.type(), constant.value(), vague(constant.value(), tense));
            case Ahead ahead -> resolve(tense == Tense.FUTURE ? ahead.date() : ahead.length(), tense);
            case Dated date -> dated(date, tense);
            case Stretch stretch -> stretch(stretch, tense);
        };
    }

    private Resolved dated(Dated date, Tense tense) {
        Placement place = place(date, tense);
        if (date.base() != Base.LAST_PERIOD) {
            place.period().ifPresent(narrative::tell);
        }
        boolean onTheClock = !date.time().isAny() && place.value().contains("T");
        return new Resolved(
                onTheClock ? TimeExpression.Type.TIME : TimeExpression.Type.DATE, place.value(), place.span());
    }

    private Placement place(Dated date, Tense tense) {
        Optional<Period> told = narrative.last(date.base());
        if (told.isPresent()) {
            Placement place = Placement.told(date, told.get(), date.base() == Base.NEAR_DAY ? Tense.OPEN : tense);
            boolean guessed = date.base() == Base.DAY_OF_SENTENCE && !narrative.hasDayOfSentence();
            return guessed ? new Placement(place.value(), TimeSpan.unknown(), Optional.empty()) : place;
        }
        return date.base() == Base.LAST_DAY || date.base() == Base.DAY_OF_SENTENCE
                ? Placement.unknown(date)
                : Placement.bounded(date, reference, tense);
    }

    private Resolved stretch(Stretch stretch, Tense tense) {
        Placement from = place(stretch.from(), tense);
        Placement to = place(stretch.to(), tense);
        from.period().ifPresent(narrative::tell);
        return new Resolved(TimeExpression.Type.DATE, from.value() + "/" + to.value(), over(stretch, from, to));
    }

    private static TimeSpan over(Stretch stretch, Placement from, Placement to) {
        Optional<LocalDate> first = from.span().firstDay();
        Optional<LocalDate> last = to.span().lastDay();
        boolean exact = from.period().isPresent() && to.period().isPresent();
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            return TimeSpan.unknown();
        }
        return exact && !stretch.somewhere()
                ? TimeSpan.lasting(first.get(), last.get())
                : TimeSpan.oneOf(first.get(), last.get());
    }

    /** The past ends, and the future begins, with the publication. */
    private TimeSpan vague(String value, Tense tense) {
        return switch (value) {
            case "PAST_REF" -> Placement.between(null, reference.latest());
            case "FUTURE_REF" ->
                tense == Tense.FUTURE ? Placement.between(reference.earliest(), null) : TimeSpan.unknown();
            default -> TimeSpan.unknown();
        };
    }
}
