package dev.parley.resolve.meeting;

import dev.parley.extract.MeetingStatus;
import dev.parley.resolve.journal.KeptMap;
import dev.parley.resolve.journal.KeptSet;
import dev.parley.time.TimeSpan;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The meetings known so far, in blocks: who was there or where, and in which month it was or was told. A report is laid
 * beside those of its own blocks only, so that it costs no more when years of news are known.
 */
final class MeetingIndex {
    /** How many months back an article may speak of a meeting without a date. */
    private static final int MONTHS_BACK = 6;

    /** A longer stretch says nothing of the month. */
    private static final int LONGEST_DAYS = 92;

    private static final int MONTHS = 12;

    private static final int UNDATED = -1;

    /** Before the traits of blocks by month of publication: whether a time was told as well. */
    private static final String DATED = "dated ";

    private static final String OPEN = "open ";

    private final Map<Block, Set<MeetingStrand>> blocks = new KeptMap<>();

    void add(MeetingStrand meeting, Occasion told) {
        put(source(told), meeting);
        told.traits().forEach(trait -> {
            months(told.when().told(), 0, 0).forEach(month -> put(new Block(trait, month), meeting));
            String sort = isPlaced(told) ? DATED : OPEN;
            published(told, 0).forEach(month -> put(new Block(sort + trait, month), meeting));
            told.numbers().forEach(number -> put(new Block(trait + " " + number.number(), UNDATED), meeting));
        });
    }

    Stream<MeetingStrand> like(Occasion told) {
        Stream<Block> blocks = told.traits().flatMap(trait -> blocks(trait, told));
        return Stream.concat(blocks, isReprinted(told) ? Stream.of(source(told)) : Stream.of())
                .flatMap(this::in)
                .distinct();
    }

    /** A copy of a story may have lost its date. */
    private static boolean isReprinted(Occasion told) {
        return !told.scene().source().equals(told.scene().article());
    }

    private static Block source(Occasion told) {
        return new Block("source " + told.scene().source().value(), UNDATED);
    }

    private static Stream<Block> blocks(String trait, Occasion told) {
        Stream<Block> byMonth = Stream.concat(
                months(told.when().told(), 1, 1).mapToObj(month -> new Block(trait, month)),
                published(told, MONTHS_BACK)
                        .boxed()
                        .flatMap(month -> sorts(told).map(sort -> new Block(sort + trait, month))));
        Stream<Block> byNumber =
                told.numbers().stream().map(number -> new Block(trait + " " + number.number(), UNDATED));
        return Stream.concat(byMonth, byNumber);
    }

    /** A day that is told fits dated meetings of about that time, which their own months find, unless it is a new day. */
    private static Stream<String> sorts(Occasion told) {
        return isPlaced(told) && told.when().status() != MeetingStatus.POSTPONED
                ? Stream.of(OPEN)
                : Stream.of(OPEN, DATED);
    }

    private static boolean isPlaced(Occasion told) {
        return months(told.when().told(), 0, 0).findAny().isPresent();
    }

    private Stream<MeetingStrand> in(Block block) {
        return blocks.getOrDefault(block, Set.of()).stream();
    }

    private void put(Block block, MeetingStrand meeting) {
        blocks.computeIfAbsent(block, b -> new KeptSet<>()).add(meeting);
    }

    private static IntStream published(Occasion told, int back) {
        TimeSpan published = told.scene().published();
        return published.lastDay().isEmpty()
                ? IntStream.of(UNDATED)
                : IntStream.rangeClosed(
                        month(published.lastDay().orElseThrow()) - back,
                        month(published.lastDay().orElseThrow()));
    }

    private static IntStream months(TimeSpan time, int before, int after) {
        if (time.days().filter(days -> days <= LONGEST_DAYS).isEmpty()) {
            return IntStream.empty();
        }
        return IntStream.rangeClosed(
                month(time.firstDay().orElseThrow()) - before,
                month(time.lastDay().orElseThrow()) + after);
    }

    private static int month(LocalDate day) {
        return day.getYear() * MONTHS + day.getMonthValue();
    }

    /** @param month counted from the year 0; {@link #UNDATED} for articles of no known day */
    private record Block(String trait, int month) {}
}
