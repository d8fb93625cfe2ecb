package dev.parley.page;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The rooms that answer the page, without those that fill the graph. */
@EnableAutoConfiguration
@ComponentScan({"dev.parley.timeline", "dev.parley.api", "dev.parley.security"})
class PageApplication {}
