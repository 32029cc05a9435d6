;; The two inner loops of meaning, in integers: sums do not depend on their order, so the
;; plain loops of plain-kernel.ts return the same. Made into kernel.generated.ts by `npm run generate`.
(module
  (import "kernel" "memory" (memory 0))

  ;; Product of rows of 16 bits with a matrix of 8 bits, summed in 32 bits.
  ;; A panel holds eight columns of the matrix: for two inputs in turn, eight pairs of weights.
  ;; Rows are taken by fours; memory after the last row is read and written too.
  (func (export "multiply")
    (param $rows i32)        ;; address of the first row
    (param $count i32)       ;; of rows
    (param $stride i32)      ;; bytes from a row to the next
    (param $inputs i32)      ;; of a row, a multiple of four
    (param $panels i32)      ;; address of the first panel
    (param $panelsEnd i32)   ;; address after the last panel
    (param $sums i32)        ;; address of the first row of sums
    (param $sumsStride i32)  ;; bytes from a row of sums to the next
    (local $row i32) (local $a i32) (local $b i32) (local $c i32) (local $d i32)
    (local $end i32) (local $w i32) (local $to i32)
    (local $x v128) (local $left v128) (local $right v128)
    (local $a0 v128) (local $a1 v128) (local $b0 v128) (local $b1 v128)
    (local $c0 v128) (local $c1 v128) (local $d0 v128) (local $d1 v128)
    (loop $panel
      (local.set $row (i32.const 0))
      (local.set $to (local.get $sums))
      (local.set $a (local.get $rows))
      (loop $four
        (local.set $b (i32.add (local.get $a) (local.get $stride)))
        (local.set $c (i32.add (local.get $b) (local.get $stride)))
        (local.set $d (i32.add (local.get $c) (local.get $stride)))
        (local.set $end (i32.add (local.get $a) (i32.shl (local.get $inputs) (i32.const 1))))
        (local.set $w (local.get $panels))
        (local.set $a0 (v128.const i32x4 0 0 0 0)) (local.set $a1 (v128.const i32x4 0 0 0 0))
        (local.set $b0 (v128.const i32x4 0 0 0 0)) (local.set $b1 (v128.const i32x4 0 0 0 0))
        (local.set $c0 (v128.const i32x4 0 0 0 0)) (local.set $c1 (v128.const i32x4 0 0 0 0))
        (local.set $d0 (v128.const i32x4 0 0 0 0)) (local.set $d1 (v128.const i32x4 0 0 0 0))
        (loop $pair
          (local.set $left (v128.load8x8_s (local.get $w)))
          (local.set $right (v128.load8x8_s offset=8 (local.get $w)))
          (local.set $x (v128.load32_splat (local.get $a)))
          (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
          (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
          (local.set $x (v128.load32_splat (local.get $b)))
          (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
          (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
          (local.set $x (v128.load32_splat (local.get $c)))
          (local.set $c0 (i32x4.add (local.get $c0) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
          (local.set $c1 (i32x4.add (local.get $c1) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
          (local.set $x (v128.load32_splat (local.get $d)))
          (local.set $d0 (i32x4.add (local.get $d0) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
          (local.set $d1 (i32x4.add (local.get $d1) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
          ;; the next two inputs
          (local.set $left (v128.load8x8_s offset=16 (local.get $w)))
          (local.set $right (v128.load8x8_s offset=24 (local.get $w)))
          (local.set $x (v128.load32_splat offset=4 (local.get $a)))
          (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
          (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
          (local.set $x (v128.load32_splat offset=4 (local.get $b)))
          (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
          (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
          (local.set $x (v128.load32_splat offset=4 (local.get $c)))
          (local.set $c0 (i32x4.add (local.get $c0) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
          (local.set $c1 (i32x4.add (local.get $c1) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
          (local.set $x (v128.load32_splat offset=4 (local.get $d)))
          (local.set $d0 (i32x4.add (local.get $d0) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
          (local.set $d1 (i32x4.add (local.get $d1) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
          (local.set $w (i32.add (local.get $w) (i32.const 32)))
          (local.set $b (i32.add (local.get $b) (i32.const 8)))
          (local.set $c (i32.add (local.get $c) (i32.const 8)))
          (local.set $d (i32.add (local.get $d) (i32.const 8)))
          (br_if $pair
            (i32.lt_u (local.tee $a (i32.add (local.get $a) (i32.const 8))) (local.get $end))))
        (v128.store (local.get $to) (local.get $a0))
        (v128.store offset=16 (local.get $to) (local.get $a1))
        (local.set $to (i32.add (local.get $to) (local.get $sumsStride)))
        (v128.store (local.get $to) (local.get $b0))
        (v128.store offset=16 (local.get $to) (local.get $b1))
        (local.set $to (i32.add (local.get $to) (local.get $sumsStride)))
        (v128.store (local.get $to) (local.get $c0))
        (v128.store offset=16 (local.get $to) (local.get $c1))
        (local.set $to (i32.add (local.get $to) (local.get $sumsStride)))
        (v128.store (local.get $to) (local.get $d0))
        (v128.store offset=16 (local.get $to) (local.get $d1))
        (local.set $to (i32.add (local.get $to) (local.get $sumsStride)))
        (local.set $row (i32.add (local.get $row) (i32.const 4)))
        (local.set $a
          (i32.add (local.get $rows) (i32.mul (local.get $row) (local.get $stride))))
        (br_if $four (i32.lt_u (local.get $row) (local.get $count))))
      (local.set $sums (i32.add (local.get $sums) (i32.const 32)))
      (br_if $panel
        (i32.lt_u
          (local.tee $panels (i32.add (local.get $panels) (i32.shl (local.get $inputs) (i32.const 3))))
          (local.get $panelsEnd))))
  )

  ;; Products of one vector of 16 bits with rows of 8 bits, one after the other.
  (func (export "scan")
    (param $vector i32)      ;; address of the vector
    (param $dimensions i32)  ;; a multiple of 32
    (param $rows i32)        ;; address of the first row
    (param $rowsEnd i32)     ;; address after the last row
    (param $products i32)    ;; address of the first product
    (local $v i32) (local $end i32) (local $sum v128) (local $other v128)
    (loop $row
      (local.set $v (local.get $vector))
      (local.set $end (i32.add (local.get $rows) (local.get $dimensions)))
      (local.set $sum (v128.const i32x4 0 0 0 0))
      (local.set $other (v128.const i32x4 0 0 0 0))
      (loop $part
        (local.set $sum (i32x4.add (local.get $sum) (i32x4.dot_i16x8_s
          (v128.load8x8_s (local.get $rows)) (v128.load (local.get $v)))))
        (local.set $other (i32x4.add (local.get $other) (i32x4.dot_i16x8_s
          (v128.load8x8_s offset=8 (local.get $rows)) (v128.load offset=16 (local.get $v)))))
        (local.set $sum (i32x4.add (local.get $sum) (i32x4.dot_i16x8_s
          (v128.load8x8_s offset=16 (local.get $rows)) (v128.load offset=32 (local.get $v)))))
        (local.set $other (i32x4.add (local.get $other) (i32x4.dot_i16x8_s
          (v128.load8x8_s offset=24 (local.get $rows)) (v128.load offset=48 (local.get $v)))))
        (local.set $v (i32.add (local.get $v) (i32.const 64)))
        (br_if $part
          (i32.lt_u (local.tee $rows (i32.add (local.get $rows) (i32.const 32))) (local.get $end))))
      (local.set $sum (i32x4.add (local.get $sum) (local.get $other)))
      (local.set $sum (i32x4.add (local.get $sum)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $sum) (local.get $sum))))
      (i32.store (local.get $products)
        (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum))))
      (local.set $products (i32.add (local.get $products) (i32.const 4)))
      (br_if $row (i32.lt_u (local.get $rows) (local.get $rowsEnd))))
  )
)
