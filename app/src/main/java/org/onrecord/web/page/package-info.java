/**
 * What the pages show: small records that templates ({@code src/main/jte}) take, and in which
 * foreign text is already cut to a length and harmless on one line. They know neither HTTP nor
 * where the rows come from.
 */
@NullMarked
package org.onrecord.web.page;

import org.jspecify.annotations.NullMarked;
