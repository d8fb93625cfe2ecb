package dev.parley.eval;

import dev.parley.article.TextSpan;
import dev.parley.eval.Gold.Meeting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the gold's meetings are told, and so which of them the story's mentions are of. */
final class Anchors {
    private final Map<Meeting, Map<String, List<TextSpan>>> spans = new LinkedHashMap<>();

    Anchors(List<Meeting> meetings, Corpus corpus) {
        for (Meeting meeting : meetings) {
            Map<String, List<TextSpan>> byArticle = new LinkedHashMap<>();
            meeting.anchors()
                    .forEach((article, words) -> byArticle.put(
                            article,
                            words.stream().map(w -> corpus.find(article, w)).toList()));
            spans.put(meeting, byArticle);
        }
    }

    /** For every mention that stands within anchors, the meetings that it may be of. */
    List<Set<Meeting>> meantBy(StoryMeeting meeting) {
        List<Set<Meeting>> all = new ArrayList<>();
        meeting.mentions()
                .forEach((article, mentions) -> mentions.forEach(mention -> {
                    Set<Meeting> meant = at(article, mention);
                    if (!meant.isEmpty()) {
                        all.add(meant);
                    }
                }));
        return all;
    }

    /** Those that a mention of it is of beyond doubt. */
    Set<Meeting> surelyMeantBy(StoryMeeting meeting) {
        return meantBy(meeting).stream()
                .filter(meant -> meant.size() == 1)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether no one meeting explains all its mentions. */
    boolean isWronglyMerged(StoryMeeting meeting) {
        List<Set<Meeting>> meant = meantBy(meeting);
        return !meant.isEmpty()
                && meant.getFirst().stream().noneMatch(one -> meant.stream().allMatch(set -> set.contains(one)));
    }

    long articlesWhereMet(Meeting meeting, StoryMeeting told) {
        return meeting.anchors().keySet().stream()
                .filter(article -> told.mentions().getOrDefault(article, List.of()).stream()
                        .anyMatch(mention -> at(article, mention).contains(meeting)))
                .count();
    }

    Set<Meeting> at(String article, TextSpan mention) {
        return spans.entrySet().stream()
                .filter(meeting -> meeting.getValue().getOrDefault(article, List.of()).stream()
                        .anyMatch(mention::overlaps))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
