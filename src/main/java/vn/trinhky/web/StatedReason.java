package vn.trinhky.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why somebody returns or closes something, as a program sends it. Whether it may be empty, the verb says. */
public record StatedReason(@NotNull @Size(max = 4_000) String reason) {}
