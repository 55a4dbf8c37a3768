/** The signs of TeX that Unicode has, and the letters it can raise and lower. */

export const SUPERSCRIPTS: Readonly<Record<string, string>> = pairs(
  '0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW∘′∗',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ°′*',
);

export const SUBSCRIPTS: Readonly<Record<string, string>> = pairs(
  '0123456789+−=()aehijklmnoprstuvxβγρφχ',
  '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ',
);

function pairs(from: string, to: string): Record<string, string> {
  const letters = Array.from(to);
  return Object.fromEntries(Array.from(from, (char, index) => [char, letters[index] ?? char]));
}

/** Functions are written upright, with room before what they are of. */
const FUNCTIONS =
  'arccos arcsin arctan arg cos cosh cot csc deg det dim exp gcd inf ker lg lim ln log max min mod Pr sec sin sinh sup tan tanh';

const SIGNS = `
alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ
lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω
Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
times × cdot · div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗ setminus ∖
leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ ll ≪ gg ≫
lt < gt > in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ emptyset ∅
varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨ vee ∨ top ⊤ bot ⊥
perp ⊥ parallel ∥ angle ∠ triangle △ mid ∣ nmid ∤ vdash ⊢ models ⊨ therefore ∴ because ∵
to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⇒
iff ⇔ mapsto ↦ uparrow ↑ downarrow ↓ longrightarrow ⟶ infty ∞ partial ∂ nabla ∇ int ∫ iint ∬ oint ∮
sum ∑ prod ∏ ldots … dots … cdots ⋯ vdots ⋮ prime ′ degree ° hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ
langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ lvert | rvert | vert | Vert ‖ backslash \\
`;

/** Around which TeX sets room of its own. */
const WITH_ROOM = /[×·÷±∓≤≥≠≈≡∼≃≅∝≪≫∈∉⊂⊆⊃⊇∪∩∧∨→←↔⇒⇐⇔↦⟶∖⊕⊗]/;

function readSigns(): Record<string, string> {
  const words = SIGNS.trim().split(/\s+/);
  const commands: Record<string, string> = {};
  for (let index = 0; index + 1 < words.length; index += 2) {
    const sign = words[index + 1] ?? '';
    commands[`\\${words[index] ?? ''}`] = WITH_ROOM.test(sign) ? ` ${sign} ` : sign;
  }
  return commands;
}

export const COMMANDS: Readonly<Record<string, string>> = {
  ...readSigns(),
  ...Object.fromEntries(FUNCTIONS.split(' ').map((name) => [`\\${name}`, `${name} `])),
  '\\big': '',
  '\\Big': '',
  '\\displaystyle': '',
  '\\limits': '',
  '\\,': ' ',
  '\\;': ' ',
  '\\:': ' ',
  '\\ ': ' ',
  '\\!': '',
  '\\quad': '  ',
  '\\qquad': '  ',
  '\\{': '{',
  '\\}': '}',
  '\\%': '%',
  '\\$': '$',
  '\\#': '#',
  '\\&': '&',
  '\\_': '_',
  '\\|': '‖',
  '\\mathbb{R}': 'ℝ',
  '\\mathbb{N}': 'ℕ',
  '\\mathbb{Z}': 'ℤ',
  '\\mathbb{Q}': 'ℚ',
  '\\mathbb{C}': 'ℂ',
  '\\mathbb{P}': 'ℙ',
};
