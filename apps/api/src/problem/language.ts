import { LANGUAGES, type Language } from "@koonti/core";
import type { FastifyRequest } from "fastify";

const wanted = (header: string): readonly string[] =>
  header
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return { tag: tag.split("-")[0]?.toLowerCase() ?? "", quality: Number(quality ?? 1) };
    })
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);

/** The language a request asks for by `Accept-Language`; Finnish where it asks for none of ours. */
export const languageOf = ({ headers }: Pick<FastifyRequest, "headers">): Language =>
  wanted(headers["accept-language"] ?? "").find((tag): tag is Language => LANGUAGES.some((language) => language === tag)) ?? "fi";
