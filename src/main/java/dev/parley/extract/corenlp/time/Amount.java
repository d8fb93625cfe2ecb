package dev.parley.extract.corenlp.time;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So many units of time.
 *
 * @param number in figures, or {@link Numbers#OPEN}
 * @param ofClock whether the unit is shorter than a day
 * @param factor how many ISO units the unit of the text is: 2 weeks for a fortnight
 * @param letter of the ISO unit
 */
record Amount(String number, boolean ofClock, int factor, char letter) {
    private static final Pattern UNIT = Pattern.compile("(T?)(\\d+)([A-Z])");
    private static final Map<Character, Grain> GRAINS =
            Map.of('D', Grain.DAY, 'W', Grain.WEEK, 'M', Grain.MONTH, 'Y', Grain.YEAR);
    /** So many years, or even days, ago there was no calendar that news would count on. */
    private static final int BEYOND_CALENDARS = 1_000;

    /** What half of a unit is. */
    private static final Map<String, String> HALVES = Map.of("Y", "6M", "D", "T12H", "TH", "30M", "TM", "30S");

    /** So many steps on the calendar. */
    record Steps(Grain grain, long count) {}

    static Amount of(String number, String unit) {
        Matcher parts = UNIT.matcher(unit);
        if (!parts.matches()) {
            throw new IllegalStateException("Not a unit of time: " + unit);
        }
        return new Amount(
                number,
                !parts.group(1).isEmpty(),
                Integer.parseInt(parts.group(2)),
                parts.group(3).charAt(0));
    }

    /** The ISO 8601 duration; {@code PXD} and the like when the number is open. */
    String iso() {
        String prefix = ofClock ? "PT" : "P";
        if (number.equals(Numbers.OPEN)) {
            return prefix + "X" + openLetter();
        }
        BigDecimal total = total();
        String half = HALVES.get((ofClock ? "T" : "") + letter);
        boolean halves = total.remainder(BigDecimal.ONE).compareTo(new BigDecimal("0.5")) == 0;
        if (halves && half != null) {
            long whole = total.longValue();
            return prefix + (whole == 0 ? "" : Long.toString(whole) + letter) + half;
        }
        return prefix + total.toPlainString() + letter;
    }

    /** Empty when the number is open, no whole one or huge, or the unit is shorter than a day. */
    Optional<Steps> steps() {
        if (ofClock || number.equals(Numbers.OPEN)) {
            return Optional.empty();
        }
        try {
            int count = total().intValueExact();
            return count > BEYOND_CALENDARS ? Optional.empty() : Optional.of(new Steps(grain(), count));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Grain grain() {
        Grain grain = GRAINS.get(letter);
        if (grain == null) {
            throw new IllegalStateException("No stretch of the calendar: " + letter);
        }
        return grain;
    }

    private BigDecimal total() {
        BigDecimal total =
                new BigDecimal(number).multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
        return total.scale() < 0 ? total.setScale(0) : total;
    }

    private String openLetter() {
        return switch (factor) {
            case 10 -> "DE";
            case 100 -> "CE";
            default -> String.valueOf(letter);
        };
    }
}
