/** Web pages: the text of the article on them, and what they tell of it. */
@NullMarked
package org.onrecord.source.page.html;

import org.jspecify.annotations.NullMarked;
