package dev.parley.extract.corenlp.place;

/**
 * Who acts under the name of a place.
 *
 * @param name the state's or organisation's usual name
 */
public record Power(String name, boolean isState) {}
