package dev.parley.cli;

import dev.parley.timeline.TimelineLine;
import dev.parley.timeline.TimelineLine.Party;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One entry of the timeline as a line. */
final class EntryText {
    private static final int LONGEST_QUOTE = 160;
    private static final String INDENT = " ".repeat(DateText.WIDTH + 2);

    private EntryText() {}

    static String of(TimelineLine entry) {
        String date =
                String.format(Locale.ROOT, "%-" + DateText.WIDTH + "s  ", DateText.of(entry.time(), entry.certainty()));
        return TerminalText.of(date
                + switch (entry.type()) {
                    case "MEETING" -> meeting(entry);
                    case "MOVE" -> move(entry);
                    default -> statement(entry);
                }
                + support(entry));
    }

    static String under(TimelineLine statement) {
        return TerminalText.of(INDENT + "  " + statement(statement));
    }

    private static String meeting(TimelineLine entry) {
        List<String> where = new ArrayList<>();
        entry.places().stream()
                .map(TimelineLine.Place::name)
                .filter(Objects::nonNull)
                .forEach(where::add);
        String duration = entry.duration();
        if (duration != null) {
            where.add(lasting(duration));
        }
        String who = who(entry.participants());
        return String.format(Locale.ROOT, "%-9s  %s", lower(entry.status()), kind(entry))
                + (who.isEmpty() ? "" : ": " + who)
                + (where.isEmpty() ? "" : " — " + String.join(", ", where));
    }

    private static String kind(TimelineLine entry) {
        String channel = String.valueOf(entry.channel());
        String kind = String.valueOf(entry.kind());
        if (kind.equals("CALL")) {
            return channel.equals("VIDEO") ? "Video call" : "Call";
        }
        String name = capital(lower(kind));
        return switch (channel) {
            case "INDIRECT" -> "Indirect " + lower(kind);
            case "PHONE" -> name + " by phone";
            case "VIDEO" -> name + " by video";
            default -> name;
        };
    }

    private static String who(List<Party> participants) {
        List<String> groups = new ArrayList<>();
        add(groups, participants, "PARTY", "");
        add(groups, participants, "MEDIATOR", "mediated by ");
        add(groups, participants, "HOST", "host ");
        add(groups, participants, "OBSERVER", "observing ");
        return String.join("; ", groups);
    }

    private static void add(List<String> groups, List<Party> participants, String role, String before) {
        List<String> names = participants.stream()
                .filter(p -> role.equals(p.role()))
                .map(Party::name)
                .filter(Objects::nonNull)
                .toList();
        if (!names.isEmpty()) {
            groups.add(before + String.join(", ", names));
        }
    }

    private static String move(TimelineLine entry) {
        return name(entry) + " " + lower(entry.move()).replace('_', ' ') + " "
                + (entry.proposal() == null ? "a proposal" : entry.proposal().name());
    }

    private static String statement(TimelineLine entry) {
        String to = entry.addressees().stream()
                .map(Party::name)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        boolean direct = "DIRECT".equals(entry.speech());
        String text = shortened(String.valueOf(entry.text()));
        String cue = entry.tellingCue().map(words -> " (" + words + ")").orElse("");
        if (isToldToDo(entry)) {
            cue = " (" + entry.cue() + ")";
            to = "";
        }
        return name(entry) + (to.isEmpty() ? "" : " to " + to) + cue + ": " + (direct ? "“" + text + "”" : text);
    }

    /** "told the Americans not to rush": the words begin with who is to do something. */
    private static boolean isToldToDo(TimelineLine entry) {
        String words = String.valueOf(entry.text());
        return entry.cue() != null
                && entry.addressees().stream()
                        .map(Party::name)
                        .filter(Objects::nonNull)
                        .anyMatch(name -> words.startsWith(name) || words.startsWith("the " + name));
    }

    private static String support(TimelineLine entry) {
        String sources = entry.sourceCount() == 1 ? "1 source" : entry.sourceCount() + " sources";
        return "  [" + sources + (entry.disputed() ? ", disputed" : "") + "]";
    }

    /** Who it is that speaks or moves; where that is not known, as the article puts it. */
    private static String name(TimelineLine entry) {
        Party speaker = entry.speaker();
        if (speaker != null && speaker.name() != null) {
            return speaker.name();
        }
        return entry.source() == null ? "Somebody" : capital(entry.source());
    }

    /** On one line, cut at a word. */
    static String shortened(String text) {
        String line = TerminalText.of(text.replaceAll("\\s+", " "));
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_QUOTE);
        int cut = space > 0 ? space : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_QUOTE) - 1);
        return line.substring(0, cut) + " …";
    }

    /** "PT5H" as "5 h", "P3D" as "3 days"; what is not plain hours, minutes, days or weeks stays as it is. */
    static String lasting(String iso) {
        if (iso.matches("P\\d+D")) {
            String days = iso.substring(1, iso.length() - 1);
            return days.equals("1") ? "1 day" : days + " days";
        }
        if (iso.matches("P\\d+W")) {
            String weeks = iso.substring(1, iso.length() - 1);
            return weeks.equals("1") ? "1 week" : weeks + " weeks";
        }
        if (!iso.matches("PT(\\d+H)?(\\d+M)?")) {
            return iso;
        }
        Duration duration = Duration.parse(iso);
        String hours = duration.toHours() == 0 ? "" : duration.toHours() + " h";
        String minutes = duration.toMinutesPart() == 0 ? "" : duration.toMinutesPart() + " min";
        return (hours + " " + minutes).strip();
    }

    private static String lower(@Nullable String constant) {
        return constant == null ? "" : constant.toLowerCase(Locale.ROOT);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
