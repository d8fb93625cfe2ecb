package dev.parley.extract.corenlp.time;

import dev.parley.extract.TimeExpression;
import dev.parley.extract.corenlp.time.Reading.Constant;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/** How long something lasts, and how often it comes again. */
final class LengthReadings {
    private static final String YEAR = "1Y";
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private LengthReadings() {}

    static void addTo(Map<String, Function<Match, Reading>> kinds) {
        kinds.put(
                "duration",
                m -> length(Amount.of(
                        number(m), m.maybe("unit").or(() -> m.maybe("longunit")).orElse(YEAR))));
        kinds.put("bareplural", m -> new Constant(TimeExpression.Type.DURATION, m.get("plural")));
        kinds.put("set", m -> set(period(m)));
        kinds.put("setweekday", m -> set("XXXX-WXX-" + m.get("weekday") + part(m)));
        kinds.put("setweekdays", m -> set("XXXX-WXX-" + m.get("weekdays") + part(m)));
        kinds.put("setmonth", m -> set(String.format("XXXX-%02d", m.number("month"))));
        kinds.put("setseason", m -> set("XXXX-" + m.get("season")));
    }

    static Constant length(Amount amount) {
        return new Constant(TimeExpression.Type.DURATION, amount.iso());
    }

    private static Constant set(String value) {
        return new Constant(TimeExpression.Type.SET, value);
    }

    private static String part(Match match) {
        return match.maybe("daypart").map(code -> "T" + code).orElse("");
    }

    private static String period(Match match) {
        return match.maybe("recurrent")
                .orElseGet(() -> Amount.of(match.maybe("every").orElse("1"), match.get("unit"))
                        .iso());
    }

    private static String number(Match match) {
        if (match.has("halfof")) {
            return HALF.toString();
        }
        String number = match.maybe("n").orElse("1");
        return match.has("half") && !number.equals(Numbers.OPEN)
                ? new BigDecimal(number).add(HALF).toPlainString()
                : number;
    }
}
