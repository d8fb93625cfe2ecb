package dev.parley.article;

import dev.parley.article.Publication.Basis;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says when an article was published: as given, by the page, or as far as its text bounds it. Never by the clock. */
final class PublicationFinder {
    private static final Pattern STAMP = Pattern.compile(
            "^(?:(?:first|originally|article|story|page) )?(?:published|posted|issued|released|publi(?:cation|sh) date"
                    + "|date(?: published)?)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern UPDATE =
            Pattern.compile("\\b(?:updated|modified)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:copyright|©|\\(c\\))[^\\n\\r]{0,60}?\\b(?:(?:19|20)\\d\\d\\s?[-–]\\s?)?(?<year>(?:19|20)\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_STAMP = 200;
    private static final Year FIRST_YEAR = Year.of(1900);

    private final String text;
    private final PageFacts facts;
    private final List<TextSpan> boilerplate;
    private final Set<TextSpan> outsideStory;

    PublicationFinder(Page page, List<TextSpan> boilerplate) {
        this.text = page.text();
        this.facts = page.facts();
        this.boilerplate = boilerplate;
        this.outsideStory = Set.copyOf(page.asides());
    }

    Publication find(@Nullable String given) {
        if (given != null && !given.isBlank()) {
            return IsoTime.isImpossible(given)
                    ? new Publication(TimeSpan.unknown(), Basis.IMPOSSIBLE)
                    : new Publication(IsoTime.strict(given), Basis.GIVEN);
        }
        Optional<TimeSpan> told =
                Optional.of(facts.published()).filter(TimeSpan::isKnown).or(this::stamp);
        if (told.isPresent()) {
            return new Publication(told.get(), Basis.METADATA);
        }
        return byText().map(time -> new Publication(time, Basis.TEXT)).orElseGet(Publication::unknown);
    }

    private Optional<TimeSpan> stamp() {
        return boilerplate.stream()
                .filter(span -> span.length() <= LONGEST_STAMP)
                .map(span -> span.in(text))
                .filter(line -> STAMP.matcher(line).matches())
                .flatMap(line -> WrittenTime.of(UPDATE.matcher(line).replaceFirst("")).stream())
                .findFirst();
    }

    private Optional<TimeSpan> byText() {
        Optional<WrittenDate> dateline = Dateline.dateOf(text, boilerplate);
        Optional<LocalDate> full = dateline.flatMap(WrittenDate::date).or(this::dateAboveStory);
        if (full.isPresent()) {
            return full.map(TimeSpan::day);
        }
        Optional<Copyright> copyright = copyright();
        return copyright
                .filter(notice -> notice.ofStory)
                .flatMap(notice -> dateline.flatMap(date -> date.in(notice.year)))
                .map(TimeSpan::day)
                .or(() -> copyright.map(Copyright::bound));
    }

    /** The date in a byline or standing alone. */
    private Optional<LocalDate> dateAboveStory() {
        int story = startOfStory();
        return boilerplate.stream()
                .takeWhile(span -> span.end() <= story)
                .filter(span -> span.length() <= LONGEST_STAMP && !outsideStory.contains(span))
                .map(span -> span.in(text))
                .filter(line ->
                        !COPYRIGHT.matcher(line).find() && !UPDATE.matcher(line).find())
                .flatMap(line -> WrittenDate.firstIn(line).flatMap(WrittenDate::date).stream())
                .findFirst();
    }

    private int startOfStory() {
        Set<Integer> asides = boilerplate.stream().map(TextSpan::start).collect(Collectors.toSet());
        return TextLine.all(text).stream()
                .filter(TextLine::looksLikeStory)
                .map(line -> line.span().start())
                .filter(start -> !asides.contains(start))
                .findFirst()
                .orElse(text.length());
    }

    private Optional<Copyright> copyright() {
        return boilerplate.stream()
                .flatMap(span ->
                        year(span.in(text)).map(year -> new Copyright(year, !outsideStory.contains(span))).stream())
                .reduce((first, second) -> second);
    }

    private static Optional<Year> year(String line) {
        Matcher matcher = COPYRIGHT.matcher(line);
        return matcher.find()
                ? Optional.of(Year.parse(matcher.group("year"))).filter(year -> !year.isBefore(FIRST_YEAR))
                : Optional.empty();
    }

    /**
     * A copyright notice.
     *
     * @param ofStory false for the notice in a site's footer, which a page saved later carries with a later year
     */
    private record Copyright(Year year, boolean ofStory) {
        TimeSpan bound() {
            return ofStory
                    ? TimeSpan.year(year)
                    : TimeSpan.until(year.atMonth(12).atEndOfMonth());
        }
    }
}
