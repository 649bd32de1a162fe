import { Link } from "@remix-run/react";
import { MARGIN, NODE, type Line, type Tree } from "~/family/tree/layout-tree";
import { breakName } from "./break-name";

export interface DrawnPerson {
  id: string;
  name: string;
  /** What they are to the one in the middle; of that one themself null. */
  word: string | null;
}

interface FamilyDrawingProps {
  tree: Tree;
  people: readonly DrawnPerson[];
  /** Whose family it is. */
  focus: { id: string; name: string };
}

const LONGEST = 17;
const LONGEST_OF_WORDS = 20;
/** As many lines as there is room for, and how far apart they are. */
const MOST_ROWS = 3;
const ROW = 17;
const ROW_OF_WORDS = 14;

/** The tree as a picture; each person in it is a link, from the oldest generation to the youngest. */
export function FamilyDrawing({ tree, people, focus }: FamilyDrawingProps) {
  const known = new Map(people.map((person) => [person.id, person]));
  return (
    <svg
      width={tree.width}
      height={tree.height}
      viewBox={`0 0 ${tree.width} ${tree.height}`}
      role="group"
      aria-label={`The family of ${focus.name}`}
      className="mx-auto block"
    >
      <g transform={`translate(${MARGIN} ${MARGIN})`} fill="none" aria-hidden="true">
        {tree.lines.map(({ kind, d }, index) => (
          <path key={index} d={d} strokeWidth={1.5} className={LINES[kind]} />
        ))}
      </g>
      {tree.nodes.map(({ id, x, y }) => {
        const person = known.get(id);
        return person && <Node key={id} person={person} x={x} y={y} focus={focus} />;
      })}
    </svg>
  );
}

export const LINES: Record<Line["kind"], string> = {
  couple: "stroke-edge",
  ex: "stroke-edge [stroke-dasharray:5_4]",
  child: "stroke-edge",
  step: "stroke-edge [stroke-dasharray:5_4]",
  loose: "stroke-edge [stroke-dasharray:1_4] [stroke-linecap:round]",
};

function Node({
  person,
  x,
  y,
  focus,
}: {
  person: DrawnPerson;
  x: number;
  y: number;
  focus: FamilyDrawingProps["focus"];
}) {
  const { id, name, word } = person;
  const lines = breakName(name, LONGEST);
  const isFocus = id === focus.id;
  const words = word === null ? [] : breakName(word, LONGEST_OF_WORDS).slice(0, MOST_ROWS - lines.length);
  const middle = x + NODE.width / 2;
  const below = lines.length * ROW + Math.max(0, words.length - 1) * ROW_OF_WORDS;
  const first = y + NODE.height / 2 - (words.length > 0 ? below : below - ROW) / 2 + 5;
  return (
    <Link
      to={isFocus ? `/people/${id}` : `/people/${id}/family`}
      aria-label={word === null ? name : `${name}, ${word} of ${focus.name}`}
      aria-current={isFocus ? "true" : undefined}
      className="group outline-none"
    >
      <rect
        x={x}
        y={y}
        width={NODE.width}
        height={NODE.height}
        rx={10}
        strokeWidth={1.25}
        className={`transition-colors group-hover:fill-wash group-focus-visible:stroke-accent group-focus-visible:[stroke-width:3] ${isFocus ? "fill-wash stroke-accent" : "fill-paper stroke-edge"}`}
      />
      <text textAnchor="middle" className="fill-ink font-serif text-body">
        {lines.map((line, index) => (
          <tspan key={index} x={middle} y={first + index * ROW}>
            {index < lines.length - 1 || word !== null ? `${line} ` : line}
          </tspan>
        ))}
      </text>
      <text textAnchor="middle" className="fill-muted text-[0.75rem]">
        {words.map((text, index) => (
          <tspan key={index} x={middle} y={first + lines.length * ROW + index * ROW_OF_WORDS}>
            {text}
          </tspan>
        ))}
      </text>
    </Link>
  );
}
