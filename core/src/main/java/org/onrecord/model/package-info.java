/**
 * The trained model: the words of a text in, scores of each word out. Nothing else knows of ONNX.
 */
@NullMarked
package org.onrecord.model;

import org.jspecify.annotations.NullMarked;
