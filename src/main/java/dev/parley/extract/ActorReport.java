package dev.parley.extract;

import java.util.List;

/**
 * What one article tells of one actor.
 *
 * @param id unique within the article
 * @param name the fullest name the text gives, without titles
 * @param aliases other names in the text, without the name itself
 * @param titles offices and titles: "president", "special envoy"
 * @param represents ids of the actors (states, organisations) it speaks for
 */
public record ActorReport(
        String id,
        String name,
        ActorKind kind,
        List<String> aliases,
        List<String> titles,
        List<String> represents,
        List<Mention> mentions) {
    public ActorReport {
        aliases = List.copyOf(aliases);
        titles = List.copyOf(titles);
        represents = List.copyOf(represents);
        mentions = List.copyOf(mentions);
    }
}
