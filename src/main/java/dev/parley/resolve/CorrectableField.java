package dev.parley.resolve;

import dev.parley.extract.Act;
import dev.parley.extract.ActorKind;
import dev.parley.extract.Channel;
import dev.parley.extract.LocationKind;
import dev.parley.extract.MeetingKind;
import dev.parley.extract.MeetingStatus;
import dev.parley.extract.Speech;
import dev.parley.time.EdtfText;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The values of things that an analyst may correct, and what each accepts. */
public enum CorrectableField {
    ACTOR_NAME(Thing.Kind.ACTOR, "name", CorrectableField::words),
    ACTOR_KIND(Thing.Kind.ACTOR, "kind", oneOf(ActorKind.values())),
    LOCATION_NAME(Thing.Kind.LOCATION, "name", CorrectableField::words),
    LOCATION_KIND(Thing.Kind.LOCATION, "kind", oneOf(LocationKind.values())),
    LOCATION_COUNTRY(Thing.Kind.LOCATION, "country", CorrectableField::country),
    LOCATION_LATITUDE(Thing.Kind.LOCATION, "latitude", degrees(90)),
    LOCATION_LONGITUDE(Thing.Kind.LOCATION, "longitude", degrees(180)),
    MEETING_NAME(Thing.Kind.MEETING, "name", CorrectableField::words),
    MEETING_KIND(Thing.Kind.MEETING, "kind", oneOf(MeetingKind.values())),
    MEETING_CHANNEL(Thing.Kind.MEETING, "channel", oneOf(Channel.values())),
    MEETING_STATUS(Thing.Kind.MEETING, "status", oneOf(MeetingStatus.values())),
    MEETING_TIME(Thing.Kind.MEETING, "time", CorrectableField::time),
    MEETING_DURATION(Thing.Kind.MEETING, "duration", CorrectableField::duration),
    STATEMENT_SPEECH(Thing.Kind.STATEMENT, "speech", oneOf(Speech.values())),
    STATEMENT_ACT(Thing.Kind.STATEMENT, "act", oneOf(Act.values())),
    STATEMENT_CONDITIONAL(Thing.Kind.STATEMENT, "conditional", among(List.of("true", "false"))),
    STATEMENT_TIME(Thing.Kind.STATEMENT, "time", CorrectableField::time),
    PROPOSAL_NAME(Thing.Kind.PROPOSAL, "name", CorrectableField::words);

    private static final int LONGEST_NAME = 300;

    private final Thing.Kind kind;
    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // the checks hold no state
    private final Consumer<String> check;

    CorrectableField(Thing.Kind kind, String field, Consumer<String> check) {
        this.kind = kind;
        this.field = field;
        this.check = check;
    }

    /** What of things of that kind can be corrected, by the names of the API. */
    public static List<String> fieldsOf(Thing.Kind kind) {
        return Arrays.stream(values())
                .filter(each -> each.kind == kind)
                .map(each -> each.field)
                .toList();
    }

    /** @throws CorrectionRefused when things of that kind have no such field, or it cannot have that value */
    public static void check(Thing.Kind kind, String field, String value) {
        CorrectableField found = Arrays.stream(values())
                .filter(each -> each.kind == kind && each.field.equals(field))
                .findFirst()
                .orElseThrow(() ->
                        new CorrectionRefused("'" + field + "' cannot be corrected; these can: " + fieldsOf(kind)));
        try {
            found.check.accept(value);
        } catch (CorrectionRefused | DateTimeException e) {
            throw new CorrectionRefused(field + ": " + e.getMessage());
        }
    }

    public static boolean fits(Thing.Kind kind, String field, String value) {
        try {
            check(kind, field, value);
            return true;
        } catch (CorrectionRefused e) {
            return false;
        }
    }

    private static <E extends Enum<E>> Consumer<String> oneOf(E[] values) {
        return among(Arrays.stream(values).map(Enum::name).toList());
    }

    private static Consumer<String> among(List<String> accepted) {
        return value -> refuseUnless(accepted.contains(value), value, "one of " + accepted);
    }

    private static Consumer<String> degrees(int most) {
        return value -> refuseUnless(
                value.matches("-?\\d{1,3}(\\.\\d+)?") && Math.abs(Double.parseDouble(value)) <= most,
                value,
                "degrees from -" + most + " to " + most);
    }

    private static void words(String value) {
        refuseUnless(!value.isBlank() && value.length() <= LONGEST_NAME, value, "1 to " + LONGEST_NAME + " characters");
    }

    private static void country(String value) {
        refuseUnless(value.matches("[A-Z]{2}"), value, "a country's two letters in ISO 3166-1");
    }

    private static void time(String value) {
        EdtfText.read(value);
    }

    private static void duration(String value) {
        try {
            if (value.startsWith("PT")) {
                Duration.parse(value);
            } else {
                Period.parse(value);
            }
        } catch (DateTimeException e) {
            throw new CorrectionRefused("'" + value + "' is no duration: write PT5H, PT1H30M or P3D");
        }
    }

    private static void refuseUnless(boolean fits, String value, String accepted) {
        if (!fits) {
            throw new CorrectionRefused("'" + value + "' is not accepted: it must be " + accepted);
        }
    }
}
