package vn.trinhky.web;

import jakarta.validation.constraints.NotNull;

/** Why somebody returns or closes something, as a program sends it; what a reason must be, {@link Reason} says. */
public record StatedReason(@NotNull String reason) {}
